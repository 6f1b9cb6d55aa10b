package com.litmashup.llm.wire;

import java.time.Duration;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long parts of a call may take.
 *
 * @param connect until the connection stands
 * @param firstToken until the first line: a server loads its model and reads the prompt before it says anything
 * @param idle between two lines
 * @param total from asking to the end, waiting for a turn included
 */
public record Limits(
        @DefaultValue("3s") Duration connect,
        @DefaultValue("180s") Duration firstToken,
        @DefaultValue("60s") Duration idle,
        @DefaultValue("10m") Duration total) {}
