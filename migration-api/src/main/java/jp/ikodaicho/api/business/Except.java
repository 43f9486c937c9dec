package jp.ikodaicho.api.business;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A business that an entry for its package leaves out. */
record Except(
        @NotBlank String business,
        @NotBlank @Size(max = 2000) String reason) {

    /** What the envelope says of those left out, null if none is. */
    static @Nullable String reasons(@Nullable List<Except> except) {
        return except == null || except.isEmpty()
                ? null
                : except.stream()
                        .map(e -> "except " + e.business() + ": " + e.reason())
                        .collect(Collectors.joining("; "));
    }
}
