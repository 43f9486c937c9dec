package jp.ikodaicho.domain.business.events;

import java.util.List;
import jp.ikodaicho.domain.shared.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * What a correction puts in place of a wrong entry.
 *
 * @param field name of the field as in REST
 * @param value the right value as text, null to leave it empty
 * @param evidence the right list where the field is {@code evidence}
 */
public record Correction(
        String field, @Nullable String value, @Nullable List<Evidence> evidence) {

    /** The value as a date, null if empty. */
    public @Nullable PartialDate date() {
        return value == null ? null : PartialDate.parse(value);
    }

    public PartialDate requiredDate() {
        return PartialDate.parse(required());
    }

    public String required() {
        if (value == null || value.isBlank()) {
            throw new UncorrectableFieldException(field);
        }
        return value;
    }

    /** The value as yes or no: {@code true} or {@code false}, nothing else is guessed to mean one of them. */
    public boolean requiredFlag() {
        return switch (required()) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new UncorrectableFieldException(field);
        };
    }

    public List<Evidence> requiredEvidence() {
        if (evidence == null) {
            throw new UncorrectableFieldException(field);
        }
        return evidence;
    }
}
