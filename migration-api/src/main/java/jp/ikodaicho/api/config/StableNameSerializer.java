package jp.ikodaicho.api.config;

import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import jp.ikodaicho.domain.shared.DomainEvent;
import jp.ikodaicho.domain.shared.EventType;
import jp.ikodaicho.projections.log.EventCatalogue;
import jp.ikodaicho.projections.log.EventCodec;
import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.ChainingConverter;
import org.axonframework.serialization.Converter;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.SerializedType;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.SimpleSerializedObject;
import org.axonframework.serialization.SimpleSerializedType;
import org.jspecify.annotations.Nullable;

/** The event codec as Axon's event serializer: stable names instead of class names, and no unknown event passed over. */
public final class StableNameSerializer implements Serializer {

    private static final SerializedType META_DATA = new SimpleSerializedType(MetaData.class.getName(), null);

    private final EventCodec codec;
    private final ChainingConverter converter = new ChainingConverter();

    public StableNameSerializer(EventCodec codec) {
        this.codec = codec;
    }

    @Override
    public <T> SerializedObject<T> serialize(@Nullable Object object, Class<T> expected) {
        byte[] bytes = object instanceof Map<?, ?> metaData
                ? codec.writeMetaData(texts(metaData))
                : codec.write((DomainEvent) Objects.requireNonNull(object));
        T data = converter.convert(bytes, expected);
        return new SimpleSerializedObject<>(
                data, expected, typeForClass(Objects.requireNonNull(object).getClass()));
    }

    private static Map<String, ?> texts(Map<?, ?> metaData) {
        Map<String, Object> texts = new TreeMap<>();
        metaData.forEach((key, value) -> texts.put(key.toString(), value));
        return texts;
    }

    @Override
    public <T> boolean canSerializeTo(Class<T> expected) {
        return converter.canConvert(byte[].class, expected);
    }

    @Override
    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"}) // Axon's interface leaves the type to the caller
    public <S, T> T deserialize(SerializedObject<S> serialized) {
        byte[] bytes = converter.convert(serialized.getData(), serialized.getContentType(), byte[].class);
        SerializedType type = serialized.getType();
        Object object = isMetaData(type)
                ? MetaData.from(codec.readMetaData(bytes))
                : codec.read(type.getName(), type.getRevision(), bytes);
        return (T) object;
    }

    @Override
    @SuppressWarnings("rawtypes") // Axon's interface
    public Class classForType(SerializedType type) {
        return isMetaData(type) ? MetaData.class : codec.classOf(type.getName(), type.getRevision());
    }

    private static boolean isMetaData(SerializedType type) {
        return META_DATA.getName().equals(type.getName());
    }

    @Override
    @SuppressWarnings("rawtypes") // Axon's interface
    public SerializedType typeForClass(@Nullable Class type) {
        if (type == null) {
            throw new IllegalArgumentException("no payload");
        }
        if (Map.class.isAssignableFrom(type)) {
            return META_DATA;
        }
        EventType stable = EventCatalogue.typeOf(type);
        return new SimpleSerializedType(stable.name(), Integer.toString(stable.revision()));
    }

    @Override
    public Converter getConverter() {
        return converter;
    }
}
