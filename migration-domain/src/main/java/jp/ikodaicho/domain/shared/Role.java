package jp.ikodaicho.domain.shared;

/** The rows of product.md's table "Who may do what". */
public enum Role {
    DX_OFFICE,
    REGISTER_KEEPER,
    DIVISION_OFFICER,
    AUDITOR,
    ADMINISTRATOR
}
