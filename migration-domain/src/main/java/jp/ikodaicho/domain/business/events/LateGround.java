package jp.ikodaicho.domain.business.events;

import java.util.Arrays;

/** 事由 of a 特定移行支援システム, numbered as the basic policy of December 2024 numbers them (domain.md §2.5). */
public enum LateGround {
    /** 1: the present system runs on a mainframe. */
    MAINFRAME(1),
    /** 2: the present system was made for this body. */
    CUSTOM_BUILT(2),
    /** 3: no compliant product is made, and no substitute is in sight. */
    NO_PRODUCT(3),
    /** 4: the vendor has no people left for it. */
    VENDOR_RESOURCES(4);

    private final int number;

    LateGround(int number) {
        this.number = number;
    }

    public int number() {
        return number;
    }

    /** The ground of a number from 1 to 4; throws {@link IllegalArgumentException} for another. */
    public static LateGround of(int number) {
        return Arrays.stream(values())
                .filter(ground -> ground.number == number)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no ground " + number));
    }
}
