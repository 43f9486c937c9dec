package jp.ikodaicho.projections.audit;

/** What a division has to do with an event. */
public enum DivisionPart {
    /** The event is about the division itself. */
    ABOUT,
    /** The event names it. */
    NAMED,
    /** It is responsible, on the day of the event, for the business or task that the event is about. */
    RESPONSIBLE
}
