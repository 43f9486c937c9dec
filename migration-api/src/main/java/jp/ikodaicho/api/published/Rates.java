package jp.ikodaicho.api.published;

import java.math.BigDecimal;
import java.math.RoundingMode;
import jp.ikodaicho.api.page.Texts;
import jp.ikodaicho.projections.published.Fraction;

/** Rates as people read them: per cent, and the exact fraction beside it. */
public final class Rates {

    private static final int POINTS = 1;

    private Rates() {}

    /** 94.375%: all places there are, up to four. */
    public static String percent(Fraction rate) {
        return plain(new BigDecimal(rate.decimal()).movePointRight(2)) + "%";
    }

    /** 81.6%: to one place, for means beside one another. */
    public static String rounded(Fraction rate) {
        return new BigDecimal(rate.decimal()).movePointRight(2).setScale(POINTS, RoundingMode.HALF_UP) + "%";
    }

    /** 151／160. */
    public static String exact(Fraction rate, Texts t) {
        return t.of("rate.fraction", "n", rate.numerator(), "of", rate.denominator());
    }

    /** ＋12.8 or −3.1, in points of per cent; ±0 for none. */
    static String difference(Fraction rate, Fraction other, Texts t) {
        BigDecimal points = new BigDecimal(rate.decimal())
                .subtract(new BigDecimal(other.decimal()))
                .movePointRight(2)
                .setScale(POINTS, RoundingMode.HALF_UP);
        String key = points.signum() > 0 ? "rate.more" : points.signum() < 0 ? "rate.less" : "rate.same";
        return t.of(key, "points", points.abs().toPlainString());
    }

    private static String plain(BigDecimal value) {
        return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
    }
}
