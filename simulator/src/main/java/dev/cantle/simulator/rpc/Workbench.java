package dev.cantle.simulator.rpc;

import dev.cantle.model.junos.Configuration;
import dev.cantle.model.junos.notation.Notation;
import dev.cantle.model.junos.notation.NotationException;
import java.util.List;
import java.util.Locale;

/** Where configuration is loaded, compared and checked, with the answers of Junos. */
final class Workbench {

    private static final String SOURCE = "load-configuration";

    private Workbench() {}

    /** Loads an element such as {@code configuration-text} into a configuration. */
    static Loaded load(Configuration base, Element source, String action) throws RpcRefusedException {
        try {
            Configuration loaded = parse(source);
            return switch (action.toLowerCase(Locale.ROOT)) {
                case "override", "update" -> new Loaded(loaded, List.of(), List.of());
                case "merge", "replace", "set" -> new Loaded(Merge.of(base, loaded), List.of(), List.of());
                default -> throw new RpcRefusedException(RpcError.syntax(action));
            };
        } catch (NotationException wrong) {
            RpcError error = new RpcError("protocol", "operation-failed", "error", "", wrong.problem(), "", "");
            return new Loaded(base, List.of(), List.of(error));
        }
    }

    private static Configuration parse(Element source) throws RpcRefusedException {
        return switch (source.name()) {
            case "configuration" -> Notation.XML.parse(source.toXml(), SOURCE);
            case "configuration-text" -> Notation.CURLY.parse(source.text(), SOURCE);
            case "configuration-set" -> Notation.SET.parse(source.text(), SOURCE);
            default -> throw new RpcRefusedException(RpcError.syntax(source.name()));
        };
    }

    /** The difference in Junos' form, empty when there is none. */
    static String compare(Configuration before, Configuration after) {
        if (before.equals(after)) {
            return "";
        }
        StringBuilder out = new StringBuilder("[edit]\n");
        Notation.CURLY
                .print(before)
                .lines()
                .forEach(line -> out.append("-  ").append(line).append('\n'));
        Notation.CURLY
                .print(after)
                .lines()
                .forEach(line -> out.append("+  ").append(line).append('\n'));
        return out.toString();
    }

    /** What a commit would refuse of the configuration. */
    static List<RpcError> commitCheck(Configuration candidate) {
        return PolicyReferences.check(candidate);
    }
}
