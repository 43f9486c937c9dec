package jp.ikodaicho.api.characters.catalogue;

/**
 * What the vendor proposes (業者案).
 *
 * @param value an id ({@code MJ026190}) or the character itself as text
 * @param substitute whether the vendor says 縮退 or 代替 rather than 同定
 */
public record VendorProposal(String value, boolean substitute) {}
