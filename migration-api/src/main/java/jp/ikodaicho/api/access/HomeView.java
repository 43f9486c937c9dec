package jp.ikodaicho.api.access;

import java.util.List;
import jp.ikodaicho.api.page.Frame;

/**
 * The bodies a person may read.
 *
 * @param administrator whether this person keeps the installation
 */
public record HomeView(List<Frame.Body> bodies, boolean administrator) {}
