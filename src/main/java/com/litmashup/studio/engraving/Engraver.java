package com.litmashup.studio.engraving;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.litmashup.music.writing.EngravingAbc;
import com.litmashup.studio.engraving.Engraving.Drawn;
import com.litmashup.studio.engraving.Engraving.Reason;
import com.litmashup.studio.engraving.Engraving.Undrawn;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.mozilla.javascript.RhinoException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;
import tools.jackson.databind.json.JsonMapper;

/** Draws scores; the same score is drawn once. */
@Component
public class Engraver {

    /** Characters of notation; eight parts of 64 bars have about a quarter of it. */
    public static final int LONGEST = 120_000;

    /** About fifty times what a usual score takes. */
    public static final long MOST_STEPS = 2_000_000_000;

    private static final Logger log = LoggerFactory.getLogger(Engraver.class);
    private static final int AT_ONCE = 2;
    private static final int KEPT = 200;

    private final Supplier<ClosedRoom> room;
    private final Semaphore desks = new Semaphore(AT_ONCE);
    private final JsonMapper json = JsonMapper.shared();
    private final Cache<Order, Engraving> drawn =
            Caffeine.newBuilder().maximumSize(KEPT).build();

    Engraver() {
        this(MOST_STEPS);
    }

    Engraver(long mostSteps) {
        room = SingletonSupplier.of(() -> new ClosedRoom(mostSteps));
    }

    /** What is ordered is what is kept by: equal notation in an equal look is one drawing. */
    private record Order(EngravingAbc score, Look look) {}

    private record Answer(List<String> drawn, List<String> mistakes) {}

    /** Draws a score, or says why not; never throws for what stands in the notation. */
    public Engraving engrave(EngravingAbc score, Look look) {
        if (score.text().length() > LONGEST) {
            return new Undrawn(Reason.TOO_LONG);
        }
        return drawn.get(new Order(score, look), this::draw);
    }

    private Engraving draw(Order order) {
        desks.acquireUninterruptibly();
        try {
            String answer =
                    room.get().engrave(order.look().asAbc(), order.score().text());
            return drawing(json.readValue(answer, Answer.class), order.score());
        } catch (ClosedRoom.TooManySteps endless) {
            log.warn("A score was not drawn: {}", endless.getMessage());
            return new Undrawn(Reason.TOO_MUCH_WORK);
        } catch (RhinoException | UncleanSvg stumble) {
            log.warn("A score was not drawn: {}", stumble.getMessage());
            return new Undrawn(Reason.UNREADABLE);
        } finally {
            desks.release();
        }
    }

    private static Engraving drawing(Answer answer, EngravingAbc score) {
        if (!answer.mistakes().isEmpty()) {
            log.warn("A score was not drawn: {}", answer.mistakes());
            return new Undrawn(Reason.UNREADABLE);
        }
        SvgReader reader = new SvgReader(score.notes());
        return new Drawn(answer.drawn().stream().map(reader::read).toList());
    }
}
