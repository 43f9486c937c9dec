package jp.ikodaicho.api.exchange;

/**
 * How much may be in an archive (docs/operations.md): what is refused is never unpacked whole.
 *
 * @param entries files inside
 * @param entry bytes of one of them, unpacked
 * @param total bytes of all of them, unpacked
 * @param ratio how many times larger than the archive it may be, from {@link #SMALL} on
 */
public record ZipLimits(int entries, int entry, long total, int ratio) {

    /** Up to here an archive is no bomb, however well it is packed. */
    static final int SMALL = 2_000_000;

    /** 外字一覧 with a picture a character, and Excel files, which are archives too. */
    public static final ZipLimits LISTS = new ZipLimits(25_000, 32_000_000, 300_000_000L, 400);
}
