package jp.ikodaicho.domain.characters.shared;

/**
 * 判定区分: what an external character turned out to be (domain.md §4.4), under the letter the offices use.
 *
 * <p>G, 保留, is no result: a review on hold is recorded as such, with the day it is taken up again.
 */
public enum ResultClass {
    /** 字形一致: the same shape. */
    A,
    /** デザイン差: the same skeleton 字体, drawn otherwise. */
    B,
    /** 類似文字: similar, the skeleton may differ. */
    C,
    /** 代替文字: a substitute although it is not identical. */
    D,
    /** 該当なし: no counterpart. */
    E,
    /** 誤登録・未使用: made by mistake or used nowhere. */
    F;

    /** Whether the class names a standard character. */
    public boolean namesCharacter() {
        return this != E && this != F;
    }

    /** 二重確認: whether a second person has to approve (domain.md §4.7). */
    public boolean needsSecondPerson() {
        return this == C || this == D || this == E;
    }

    /** Whether the decision has to say why. */
    public boolean needsReason() {
        return needsSecondPerson() || this == F;
    }
}
