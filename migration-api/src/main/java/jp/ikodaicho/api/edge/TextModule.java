package jp.ikodaicho.api.edge;

import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdScalarDeserializer;
import tools.jackson.databind.exc.InvalidFormatException;
import tools.jackson.databind.module.SimpleModule;

/**
 * Texts from outside: half of a surrogate pair and control characters other than tab and line break cannot be stored as they
 * are, and nothing is ever changed on the way in, so they are refused.
 */
@Component
class TextModule extends SimpleModule {

    private static final long serialVersionUID = 1L;

    TextModule() {
        super("text");
        addDeserializer(String.class, new Text());
    }

    /** Reads a JSON string and nothing else. */
    private static final class Text extends StdScalarDeserializer<String> {

        Text() {
            super(String.class);
        }

        @Override
        public String deserialize(JsonParser parser, DeserializationContext context) throws JacksonException {
            String text = parser.getValueAsString();
            if (text == null || !parser.currentToken().isScalarValue() || !StorableText.is(text)) {
                throw InvalidFormatException.from(parser, "not a text that can be stored", text, String.class);
            }
            return text;
        }
    }
}
