package eu.alpsynergy.api.http;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.node.ObjectNode;
import eu.alpsynergy.api.dto.ReproduceDto;
import eu.alpsynergy.model.Language;
import eu.alpsynergy.model.LocalName;
import java.io.IOException;

/** The one way answers become JSON: fields in the order of the records, absent numbers as null. */
final class Json {

    static final ObjectMapper MAPPER = JsonMapper.builder()
            .addModule(new SimpleModule().addSerializer(LocalName.class, new Names()))
            .build();

    private Json() {}

    static byte[] bytes(Object answer) {
        try {
            return MAPPER.writeValueAsBytes(answer);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("an answer could not be written as JSON", e);
        }
    }

    /** An answer with what it takes to get it again, as its last field. */
    static byte[] bytes(Object answer, ReproduceDto reproduce) {
        ObjectNode tree = MAPPER.valueToTree(answer);
        tree.set("reproduce", MAPPER.valueToTree(reproduce));
        return bytes(tree);
    }

    /** A name as an object from language to text, in the order of the languages. */
    private static final class Names extends JsonSerializer<LocalName> {
        @Override
        public void serialize(LocalName name, JsonGenerator out, SerializerProvider provider) throws IOException {
            out.writeStartObject();
            for (Language language : Language.values()) {
                String text = name.byLanguage().get(language);
                if (text != null) {
                    out.writeStringField(language.code(), text);
                }
            }
            out.writeEndObject();
        }
    }
}
