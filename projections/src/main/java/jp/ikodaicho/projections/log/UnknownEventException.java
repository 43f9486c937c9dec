package jp.ikodaicho.projections.log;

/** The log holds an event this version does not know. Nothing may skip it: the reader stops (architecture.md, law 4). */
public final class UnknownEventException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public UnknownEventException(String type, String revision) {
        super("unknown event " + type + " revision " + revision + ": this version must not read on");
    }
}
