package dev.cantle.simulator.config;

import dev.cantle.model.junos.Configuration;
import dev.cantle.model.junos.Mark;
import dev.cantle.model.junos.Statement;
import dev.cantle.model.junos.commit.CommitCheck;
import dev.cantle.model.junos.diff.ConfigDiff;
import dev.cantle.model.junos.edit.ConfigLoad;
import dev.cantle.model.junos.edit.LoadMessage;
import dev.cantle.model.junos.edit.LoadResult;
import dev.cantle.model.junos.notation.Notation;
import dev.cantle.model.junos.notation.NotationException;
import dev.cantle.model.junos.notation.SetReader;
import dev.cantle.model.junos.schema.Schema;
import dev.cantle.model.junos.schema.Scope;
import dev.cantle.model.junos.schema.Severity;
import dev.cantle.model.junos.schema.Violation;
import dev.cantle.simulator.json.JsonNotation;
import dev.cantle.simulator.message.Element;
import dev.cantle.simulator.message.RpcError;
import dev.cantle.simulator.message.RpcRefusedException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;

/** Where configuration is loaded, compared and checked, with the answers of Junos. */
final class Workbench {

    private static final String SOURCE = "load-configuration";

    /** Juniper's documentation for MX routers. */
    private static final int MOST_LOGICAL_SYSTEMS = 15;

    private Workbench() {}

    /** Loads an element such as {@code configuration-text} into a configuration. Either all of it is loaded or nothing. */
    static Loaded load(Configuration base, Element source, String action, Scope scope) throws RpcRefusedException {
        try {
            LoadResult result = result(base, source, action.toLowerCase(Locale.ROOT));
            List<RpcError> warnings = new ArrayList<>();
            List<RpcError> errors = new ArrayList<>();
            for (LoadMessage message : result.messages()) {
                if (message.severity() == Severity.ERROR) {
                    String path = message.path().toString();
                    errors.add(RpcError.failed(message.message())
                            .at(path, last(message.path().words())));
                } else {
                    warnings.add(RpcError.warning(message.message()));
                }
            }
            syntaxErrors(base, result.configuration(), scope).forEach(errors::add);
            return new Loaded(result.configuration(), warnings, errors);
        } catch (IllegalArgumentException wrong) {
            // A character that no configuration can hold.
            RpcError error = RpcError.failed("syntax error: " + wrong.getMessage());
            return new Loaded(base, List.of(), List.of(error));
        } catch (NotationException wrong) {
            String where =
                    "line " + wrong.place().line() + ", column " + wrong.place().column();
            RpcError error = RpcError.failed("syntax error: " + wrong.problem()).at("", where);
            return new Loaded(base, List.of(), List.of(error));
        }
    }

    private static LoadResult result(Configuration base, Element source, String action) throws RpcRefusedException {
        if (source.name().equals("configuration-set")) {
            return ConfigLoad.set(base, SetReader.read(source.text(), SOURCE));
        }
        Configuration loaded = switch (source.name()) {
            case "configuration" -> Notation.XML.parse(withComments(source.toXml()), SOURCE);
            case "configuration-json" -> JsonNotation.parse(source.text(), SOURCE);
            case "configuration-text" -> Notation.CURLY.parse(source.text(), SOURCE);
            default -> throw new RpcRefusedException(RpcError.syntax(source.name()));
        };
        return switch (action) {
            case "merge" -> ConfigLoad.merge(base, loaded);
            case "replace" -> ConfigLoad.replace(base, loaded);
            case "override" -> ConfigLoad.override(base, loaded);
            case "update" -> ConfigLoad.update(base, loaded);
            default -> throw new RpcRefusedException(RpcError.syntax(action));
        };
    }

    /** Comments are elements with a prefix, which was declared outside of the configuration. */
    private static String withComments(String xml) {
        return xml.replaceFirst("<configuration", "<configuration xmlns:junos=\"junos\"");
    }

    private static String last(List<String> words) {
        return words.isEmpty() ? "" : words.get(words.size() - 1);
    }

    /**
     * A word that Junos does not know, or a text that is too long, stops a load; that something is missing shows at the
     * commit only. The length of a secret can be judged here alone: it is stored scrambled.
     */
    private static List<RpcError> syntaxErrors(Configuration base, Configuration after, Scope scope) {
        return added(read -> Schema.junos().validate(read, scope), base, after).stream()
                .filter(violation -> violation.message().equals("syntax error")
                        || violation.message().startsWith("invalid ")
                        || violation.message().startsWith("missing argument")
                        || violation.message().startsWith("Must be a string of"))
                .map(Workbench::error)
                .toList();
    }

    /** What is wrong after and was not before: the configuration that a router was given is not the client's fault. */
    private static List<Violation> added(
            Function<Configuration, List<Violation>> check, Configuration before, Configuration after) {
        Set<Violation> old = Set.copyOf(check.apply(before));
        return check.apply(after).stream()
                .filter(violation -> violation.severity() == Severity.ERROR && !old.contains(violation))
                .toList();
    }

    private static RpcError error(Violation violation) {
        return RpcError.failed(violation.message()).at(violation.path().toString(), violation.badElement());
    }

    /** The difference in Junos' form, empty when there is none. */
    static String compare(Configuration before, Configuration after) {
        return ConfigDiff.between(before, after).text();
    }

    /** What a commit would refuse of the candidate. */
    static List<RpcError> commitCheck(Configuration running, Configuration candidate) {
        List<RpcError> errors = new ArrayList<>();
        added(CommitCheck::check, running, candidate).forEach(violation -> errors.add(error(violation)));
        List<String> added = new ArrayList<>(logicalSystems(candidate));
        added.removeAll(logicalSystems(running));
        long all = logicalSystems(candidate).size();
        if (all > MOST_LOGICAL_SYSTEMS && !added.isEmpty()) {
            String message = all + " logical systems are configured, and at most " + MOST_LOGICAL_SYSTEMS
                    + " can be beside the main one";
            errors.add(RpcError.failed(message).at("[edit logical-systems]", added.get(0)));
        }
        return errors;
    }

    private static List<String> logicalSystems(Configuration configuration) {
        return configuration.children("logical-systems").stream()
                .filter(system -> !system.is(Mark.INACTIVE))
                .map(Statement::argument)
                .toList();
    }
}
