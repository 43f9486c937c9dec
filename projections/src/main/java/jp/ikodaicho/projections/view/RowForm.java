package jp.ikodaicho.projections.view;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.WildcardType;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The form of a view's rows as a fingerprint: every component of every record and every constant of every enum that a row can
 * hold, and the revision of the view. Rows written in another form cannot be trusted, however well they can be read.
 */
public final class RowForm {

    private static final String OWN = "jp.ikodaicho.";

    private final Set<Class<?>> seen = new LinkedHashSet<>();
    private final Set<String> lines = new TreeSet<>();

    private RowForm() {}

    /** The fingerprint, 64 hexadecimal digits; the same on every machine. */
    public static String of(View<?, ?> view) {
        RowForm form = new RowForm();
        form.type(view.row());
        String text = view.row().getSimpleName() + " " + view.revision() + "\n" + String.join("\n", form.lines);
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private void type(Type type) {
        switch (type) {
            case Class<?> one -> own(one);
            case ParameterizedType of -> {
                type(of.getRawType());
                Arrays.stream(of.getActualTypeArguments()).forEach(this::type);
            }
            case WildcardType any -> Arrays.stream(any.getUpperBounds()).forEach(this::type);
            default -> {}
        }
    }

    /** Without packages, which a row does not hold. */
    private static String name(Type type) {
        return switch (type) {
            case Class<?> one -> one.getSimpleName();
            case ParameterizedType of ->
                Arrays.stream(of.getActualTypeArguments())
                        .map(RowForm::name)
                        .collect(Collectors.joining(", ", name(of.getRawType()) + "<", ">"));
            default -> type.getTypeName();
        };
    }

    private void own(Class<?> type) {
        if (!type.getName().startsWith(OWN) || !seen.add(type)) {
            return;
        }
        if (type.isRecord()) {
            Arrays.stream(type.getRecordComponents())
                    .sorted(Comparator.comparing(RecordComponent::getName))
                    .forEach(component -> component(type, component));
        }
        if (type.isEnum()) {
            Arrays.stream(type.getEnumConstants())
                    .forEach(constant -> lines.add(type.getSimpleName() + " = " + constant));
        }
        if (type.isSealed()) {
            Arrays.stream(type.getPermittedSubclasses()).forEach(this::type);
        }
    }

    private void component(Class<?> of, RecordComponent component) {
        lines.add(of.getSimpleName() + "." + component.getName() + ": " + name(component.getGenericType()));
        type(component.getGenericType());
    }
}
