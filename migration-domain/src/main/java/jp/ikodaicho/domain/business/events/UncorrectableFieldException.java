package jp.ikodaicho.domain.business.events;

/** A fact was asked to correct a field it does not have, to empty one that it needs, or to put there what it cannot hold. */
public final class UncorrectableFieldException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final String field;

    public UncorrectableFieldException(String field) {
        super("no such field to correct, or not with this value: " + field);
        this.field = field;
    }

    public String field() {
        return field;
    }
}
