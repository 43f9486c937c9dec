package jp.ikodaicho.projections.access;

import jp.ikodaicho.domain.access.shared.Grants;

/** The grants of one person in one body. */
public record GrantsRow(String staffId, long version, Grants grants) {}
