package jp.ikodaicho.domain.shared;

/**
 * Identity of an aggregate: the body first, so that every event and every row says whose it is (architecture.md, law 8),
 * e.g. {@code 082082/business/resident-register}.
 *
 * @param kind name of the aggregate type, pinned in the log
 * @param key identifier within the body and kind
 */
public record AggregateId(MunicipalityCode municipality, String kind, String key) implements Comparable<AggregateId> {

    public AggregateId {
        if (!isKey(key)) {
            throw new IllegalArgumentException("not an identifier of lower-case letters, digits and hyphens: " + key);
        }
    }

    /** Whether a text may be the key of an aggregate: 1 to 64 of a–z, 0–9 and hyphen, beginning with a letter or digit. */
    public static boolean isKey(String text) {
        return text.matches("[a-z0-9][a-z0-9-]{0,63}");
    }

    public static AggregateId parse(String text) {
        String[] parts = text.split("/", 3);
        if (parts.length < 3) {
            throw new IllegalArgumentException("not an identity of body, kind and key: " + text);
        }
        return new AggregateId(new MunicipalityCode(parts[0]), parts[1], parts[2]);
    }

    @Override
    public int compareTo(AggregateId other) {
        return toString().compareTo(other.toString());
    }

    @Override
    public String toString() {
        return municipality + "/" + kind + "/" + key;
    }
}
