package jp.ikodaicho.domain.shared;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * 全国地方公共団体コード: five digits and a check digit, e.g. {@code 082082} 龍ケ崎市. {@code 000000} is the installation
 * itself. Check digit: weights 6, 5, 4, 3, 2, modulus 11, last digit of 11 minus the rest (domain.md §2.8).
 */
public record MunicipalityCode(@JsonValue String text) implements Comparable<MunicipalityCode> {

    /** What belongs to the installation and to no body: administrators, catalogues, published files. */
    public static final MunicipalityCode INSTALLATION = new MunicipalityCode("000000");

    private static final int LENGTH = 6;
    private static final int MODULUS = 11;

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public MunicipalityCode {
        if (!isValid(text)) {
            throw new IllegalArgumentException("not a municipality code with a correct check digit: " + text);
        }
    }

    public static boolean isValid(String text) {
        return "000000".equals(text) || (text.matches("\\d{6}") && text.charAt(LENGTH - 1) == checkDigit(text));
    }

    private static char checkDigit(String text) {
        int sum = 0;
        for (int i = 0; i < LENGTH - 1; i++) {
            sum += (text.charAt(i) - '0') * (LENGTH - i);
        }
        return (char) ('0' + (MODULUS - sum % MODULUS) % 10);
    }

    @Override
    public int compareTo(MunicipalityCode other) {
        return text.compareTo(other.text);
    }

    @Override
    public String toString() {
        return text;
    }
}
