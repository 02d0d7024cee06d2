package dev.cantle.inventory.schema;

import dev.cantle.inventory.shape.Declared;
import dev.cantle.inventory.shape.Form;
import dev.cantle.inventory.shape.Key;
import dev.cantle.inventory.shape.Value;
import java.util.Locale;

/** What an editor shows of a key: its meaning, its form or range, and what holds without it. */
final class Help {

    private Help() {}

    /** The text. */
    static String of(Declared declared) {
        StringBuilder text = new StringBuilder(sentence(declared.help()));
        declared.match(key -> of(key, text), part -> text, mixed -> text);
        if (declared.inherited()) {
            text.append(
                    declared.required()
                            ? " Required, unless defaults or groups of devices.yaml say it."
                            : " May stand in defaults and groups of devices.yaml.");
        }
        return text.toString();
    }

    private static StringBuilder of(Key<?> key, StringBuilder text) {
        String said = said(key.value());
        if (!said.isEmpty()) {
            text.append(' ').append(sentence(said));
        }
        String otherwise = key.required()
                ? ""
                : key.otherwise()
                        .match(
                                fixed -> fixed.said(),
                                ofProvider -> "what the provider documents ("
                                        + ofProvider.fact().key() + "), else " + ofProvider.said(),
                                inWords -> inWords.said());
        if (!otherwise.isEmpty()) {
            text.append(" Default: ").append(otherwise).append('.');
        }
        return text;
    }

    private static String said(Value<?> value) {
        if (value instanceof Value.Single<?> single) {
            return single.type().form().said();
        }
        if (value instanceof Value.Many<?> many) {
            return each(many.type().form());
        }
        if (value instanceof Value.OneOrMore<?> some) {
            return each(some.type().form());
        }
        return "{ ref: \"env:NAME\" } or { ref: \"file:PATH\" }";
    }

    private static String each(Form form) {
        return form.said().isEmpty() ? "" : "each " + form.said();
    }

    private static String sentence(String words) {
        if (words.isEmpty()) {
            return "";
        }
        // What begins with a word of the file, as in "true: ...", keeps it as it is written there.
        boolean plain = Character.isLetter(words.charAt(0)) && !words.matches("^[a-z-]+:.*");
        String begun = plain ? words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1) : words;
        return begun.endsWith(".") ? begun : begun + ".";
    }
}
