package jp.ikodaicho.projections.audit;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jp.ikodaicho.projections.municipality.DivisionNames.NamedDivision;

/** A division of an event, by its name on the day the event is about. */
public record EventDivision(@JsonUnwrapped NamedDivision division, DivisionPart part) {}
