package jp.ikodaicho.projections.record;

import jp.ikodaicho.domain.shared.MunicipalityCode;

/** Events of a body wait for their record numbers longer than they should: the sealing processor is behind or stopped. */
public final class SealingLagException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public SealingLagException(MunicipalityCode municipality) {
        super("events without a record number in " + municipality);
    }
}
