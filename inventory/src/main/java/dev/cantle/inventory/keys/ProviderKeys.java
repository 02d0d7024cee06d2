package dev.cantle.inventory.keys;

import dev.cantle.inventory.shape.Declared;
import dev.cantle.inventory.shape.Key;
import dev.cantle.inventory.shape.Part;
import dev.cantle.inventory.shape.Shape;
import dev.cantle.inventory.shape.Type;
import dev.cantle.inventory.shape.Types;
import dev.cantle.model.intent.Provider;
import dev.cantle.model.provider.Fact;
import dev.cantle.model.value.IllegalValueException;
import dev.cantle.model.value.Text;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The keys of {@code providers/*.yaml}: Cantle's own, which name sources, and a workspace's, which give reasons. */
public final class ProviderKeys {

    public static final Key<Provider> PROVIDER =
            Key.required("provider", Types.word(Provider.class), "whose values these are");
    public static final Key<LocalDate> AS_OF =
            Key.required("asOf", Types.DATE, "the day on which the value was read or agreed");
    public static final Key<String> SOURCE = Key.required("source", line("source"), "where the value is documented");
    public static final Key<String> REASON =
            Key.required("reason", line("reason"), "why the value is different in this workspace");

    /** The keys of one kind of file. */
    public static final class File {

        private final boolean override;
        private final Map<Fact, Part> facts = new EnumMap<>(Fact.class);
        private final Part list;
        private final Shape shape;

        private File(boolean override) {
            this.override = override;
            for (Fact fact : Fact.values()) {
                facts.put(fact, part(fact));
            }
            List<Declared> keys = new ArrayList<>(facts.values());
            list = Part.required("facts", Shape.of("list of facts", keys), "the values that differ from Cantle's own");
            shape = Shape.of("provider file", PROVIDER, list);
        }

        private Part part(Fact fact) {
            String what = "fact " + fact.key();
            return Part.optional(
                    fact.key(),
                    override
                            ? Shape.of(what, value(fact), SOURCE.asOptional(), AS_OF, REASON)
                            : Shape.of(what, value(fact), SOURCE, AS_OF),
                    words(fact.key()));
        }

        /** The keys of the file. */
        public Shape shape() {
            return shape;
        }

        /** The list of facts. */
        public Part facts() {
            return list;
        }

        /** The part of a fact. */
        public Part fact(Fact fact) {
            Part part = facts.get(fact);
            if (part == null) {
                throw new IllegalStateException("No part for " + fact);
            }
            return part;
        }

        /** Whether it is a workspace's. */
        public boolean isOverride() {
            return override;
        }
    }

    /** Cantle's own files. */
    public static final File OWN = new File(false);

    /** The files of a workspace. */
    public static final File OVERRIDE = new File(true);

    private ProviderKeys() {}

    /** The value of a fact. */
    public static Key<String> value(Fact fact) {
        return Key.required(
                "value",
                Types.parsedOrNumber(
                        text -> check(fact, text), pattern(fact), fact.kind().wants()),
                words(fact.key()));
    }

    /** ECMA-262 knows the class of control characters by another name than Java. */
    private static String pattern(Fact fact) {
        return fact.kind().pattern().replace("\\p{Cntrl}", "\\u0000-\\u001f");
    }

    private static String check(Fact fact, String text) {
        if (!fact.kind().fits(text)) {
            throw new IllegalValueException(
                    "provider-fact",
                    fact.key() + " is '" + text + "', and " + fact.kind().wants() + " is wanted",
                    "see the provider's own value");
        }
        return text;
    }

    private static String words(String camel) {
        return "what the provider documents: "
                + camel.replaceAll("([A-Z])", " $1").toLowerCase(Locale.ROOT);
    }

    private static Type<String> line(String what) {
        return Types.checked(
                text -> {
                    if (text.isBlank()) {
                        throw new IllegalValueException("missing-value", "The " + what + " is empty", "write one line");
                    }
                    return Text.check(what, text);
                },
                "one line of text");
    }
}
