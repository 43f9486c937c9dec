package jp.ikodaicho.api.business;

import java.util.List;

/** The divisions, each with how much it has to do. */
public record DivisionsView(List<Line> divisions) {

    /** A division. */
    public record Line(String name, String href, int open, int overdue) {}
}
