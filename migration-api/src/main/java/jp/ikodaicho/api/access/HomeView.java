package jp.ikodaicho.api.access;

import java.util.List;
import jp.ikodaicho.api.page.Frame;

/** The bodies to choose from. */
public record HomeView(List<Frame.Body> bodies) {}
