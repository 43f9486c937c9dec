package jp.ikodaicho.api.characters.progress;

import java.util.LinkedHashMap;
import java.util.Map;
import jp.ikodaicho.api.page.Frame;
import jp.ikodaicho.domain.characters.shared.ReviewStatus;
import org.jspecify.annotations.Nullable;

/** Addresses of the pages on which characters are reviewed. */
public final class ReviewLinks {

    private static final String EVERY_QUEUE = "all";

    private ReviewLinks() {}

    /** What somebody in the queue of a division has to decide. */
    public static String pending(Frame frame, String division) {
        return reviews(frame, division, "pending", null);
    }

    /** What waits for the second person, in every queue. */
    static String approvals(Frame frame, @Nullable String systemPackage) {
        return of(frame, EVERY_QUEUE, ReviewStatus.AWAITING_APPROVAL, systemPackage);
    }

    static String of(Frame frame, String division, ReviewStatus status, @Nullable String systemPackage) {
        String state = status.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        return reviews(frame, division, state, systemPackage);
    }

    /**
     * @param state {@code all}, {@code pending} or a status in small letters
     * @param systemPackage only the characters of this package; null for all
     */
    static String reviews(Frame frame, String division, String state, @Nullable String systemPackage) {
        Map<String, String> parameters = new LinkedHashMap<>();
        if (systemPackage != null) {
            parameters.put("package", systemPackage);
        }
        parameters.put("state", state);
        return frame.link("divisions/" + division + "/reviews", parameters);
    }
}
