package jp.ikodaicho.domain.shared;

/** A fact of the log. Each feature seals its own; components are JDK types and dates with a precision. */
public interface DomainEvent {}
