package dev.cantle.verify.snapshot;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Locale;

/** A comparison as fields of a JSON object. */
public final class ComparisonJson {

    private ComparisonJson() {}

    /** Writes {@code before}, {@code after}, {@code same}, {@code compared}, {@code counts} and {@code differences}. */
    public static void fields(Comparison comparison, JsonGenerator json) throws IOException {
        json.writeStringField("before", comparison.before());
        json.writeStringField("after", comparison.after());
        json.writeBooleanField("same", comparison.isSame());
        json.writeNumberField("compared", comparison.compared());
        json.writeObjectFieldStart("counts");
        for (Weight weight : Weight.values()) {
            json.writeNumberField(weight.name().toLowerCase(Locale.ROOT), comparison.count(weight));
        }
        json.writeEndObject();
        json.writeArrayFieldStart("differences");
        for (Difference difference : comparison.differences()) {
            json.writeStartObject();
            json.writeStringField("weight", difference.weight().word());
            json.writeStringField("area", difference.area().word());
            json.writeStringField("what", difference.what());
            json.writeStringField("before", difference.before());
            json.writeStringField("after", difference.after());
            json.writeNumberField("count", difference.count());
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
