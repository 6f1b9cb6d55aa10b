package com.litmashup.account.web;

import com.litmashup.account.key.NewKey;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A key somebody wants.
 *
 * @param readOnly null where the box is not ticked: browsers leave it out
 * @param days how long it lasts; null for until it is revoked
 */
record KeyForm(
        @NotBlank(message = "{account.key.name.wrong}") @Size(max = 80, message = "{account.key.name.wrong}")
        String name,

        @Nullable Boolean readOnly,
        @Nullable @Min(1) @Max(3650) Integer days) {

    NewKey key() {
        return new NewKey(
                name, Boolean.TRUE.equals(readOnly), Optional.ofNullable(days).map(Duration::ofDays));
    }

    static KeyForm empty() {
        return new KeyForm("", false, null);
    }
}
