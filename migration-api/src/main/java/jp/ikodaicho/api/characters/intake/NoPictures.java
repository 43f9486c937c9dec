package jp.ikodaicho.api.characters.intake;

import java.util.Collection;
import java.util.Optional;
import java.util.function.Consumer;
import jp.ikodaicho.api.characters.glyph.VendorPicture;
import org.jspecify.annotations.Nullable;

/** A list that came alone. */
public enum NoPictures implements Pictures {
    NONE;

    @Override
    public boolean came() {
        return false;
    }

    @Override
    public Optional<Found> find(@Nullable String named, String code, @Nullable String codeSystem) {
        return Optional.empty();
    }

    @Override
    public void each(Collection<String> sha256, Consumer<VendorPicture> taker) {}
}
