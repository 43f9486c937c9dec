package jp.ikodaicho.api.business;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import jp.ikodaicho.domain.business.events.Evidence;
import org.jspecify.annotations.Nullable;

/** 証跡 as sent: a reference, where it can be found, and the digest of the document in hexadecimal. */
record EvidenceBody(
        @NotBlank @Size(max = 500) String reference,
        @Nullable @Size(max = 2000) String url,
        @Nullable @Pattern(regexp = "[0-9a-fA-F]{64}") String sha256) {

    static List<Evidence> all(@Nullable List<EvidenceBody> evidence) {
        return evidence == null
                ? List.of()
                : evidence.stream()
                        .map(e -> new Evidence(e.reference(), e.url(), e.sha256()))
                        .toList();
    }
}
