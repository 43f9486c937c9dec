package jp.ikodaicho.api.page;

/** The sections of the menu, in its order; the text of each is {@code menu.NAME} of the screens' words. */
public enum Section {
    BOARD("board"),
    TIMELINE("timeline"),
    TASKS("tasks"),
    SUBCOMMITTEE("subcommittee"),
    INITIATIVES("initiatives"),
    COMPARISON("comparison");

    private final String path;

    Section(String path) {
        this.path = path;
    }

    /** Its page, below the body. */
    public String path() {
        return path;
    }

    String key() {
        return "menu." + path;
    }
}
