package dev.cantle.cli.completion;

import dev.cantle.verify.show.ShowKind;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What may stand in the place of a value, as its label says.
 *
 * @param kind where the candidates come from
 * @param words the candidates, where they are known beforehand
 */
record Values(Kind kind, List<String> words) {

    private static final Pattern CHOICE = Pattern.compile("[a-z][a-z0-9-]*(?:\\|[a-z][a-z0-9-]*)+");

    /** Where candidates come from. */
    enum Kind {
        /** There is no value. */
        NONE,
        /** Nothing is known of it. */
        ANY,
        WORDS,
        FILES,
        FOLDERS,
        /** The slices of the workspace. */
        SLICES,
        /** The devices of the workspace. */
        DEVICES,
        /** A circuit of the workspace, an equals sign and a fault. */
        FAULTS,
        /** The rules of the catalogue. */
        RULES
    }

    Values {
        words = List.copyOf(words);
    }

    static Values none() {
        return new Values(Kind.NONE, List.of());
    }

    /** What a label says: {@code SLICE}, {@code DIR}, {@code curly|set|xml}. */
    static Values labelled(String label) {
        if (CHOICE.matcher(label).matches()) {
            return new Values(Kind.WORDS, Arrays.asList(label.split("\\|", -1)));
        }
        if (label.equals("KIND")) {
            return new Values(
                    Kind.WORDS,
                    Arrays.stream(ShowKind.values()).map(ShowKind::word).toList());
        }
        return new Values(kind(label), List.of());
    }

    private static Kind kind(String label) {
        return switch (label) {
            case "SLICE", "SLICE|N" -> Kind.SLICES;
            case "DEVICE" -> Kind.DEVICES;
            case "RULE" -> Kind.RULES;
            case "CIRCUIT=FAULT" -> Kind.FAULTS;
            case "DIR" -> Kind.FOLDERS;
            default -> label.contains("FILE") ? Kind.FILES : Kind.ANY;
        };
    }
}
