package jp.ikodaicho.api.business;

import java.util.List;

/** The sheet of paper a timeline is printed on: A3, landscape. */
final class TimelineSheet {

    /** Height of the sheet that is left for the rows, in pixels of the screen. */
    private static final int HEIGHT = 840;

    private static final int LEAST_ROW = 28;
    private static final int BORDER = 2;
    private static final int LARGEST = 80;
    private static final int SMALLEST = 40;
    private static final int SEVERAL = 60;
    private static final int STEP = 5;
    private static final int WHOLE = 100;

    private TimelineSheet() {}

    /** Per cent at which rows go onto one sheet; what would be too small to read goes onto several. */
    static int fit(List<TimelineView.Row> rows) {
        int height = rows.stream()
                .mapToInt(row -> Math.max(LEAST_ROW, row.height()) + BORDER)
                .sum();
        int fits = HEIGHT * WHOLE / Math.max(1, height) / STEP * STEP;
        return fits < SMALLEST ? SEVERAL : Math.min(fits, LARGEST);
    }
}
