package dev.cantle.templates;

import dev.cantle.model.Place;
import dev.cantle.model.Problem;
import dev.cantle.model.intent.Access;
import dev.cantle.model.intent.instance.LogicalSystem;
import dev.cantle.model.junos.ConfigPath;
import dev.cantle.model.junos.Configuration;
import dev.cantle.model.junos.Mark;
import dev.cantle.model.junos.Statement;
import dev.cantle.model.junos.notation.Notation;
import dev.cantle.model.junos.notation.NotationException;
import dev.cantle.model.junos.schema.Schema;
import dev.cantle.model.junos.schema.SchemaNode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;

/** Reads what a part has rendered back into statements, and refuses what is wrong with them. */
final class PartReader {

    /** Parts write what stands inside of the logical system, whatever it is called. */
    private static final LogicalSystem ANY = new LogicalSystem("any");

    private final PartOutput output;
    private final List<Problem> problems = new ArrayList<>();

    private PartReader(PartOutput output) {
        this.output = output;
    }

    /**
     * Reads the output of a part.
     *
     * @throws RenderException if the text is not Junos configuration, or not one that a slice may have
     */
    static RenderedPart read(PartOutput output) throws RenderException {
        return read(
                output,
                configuration -> ScopeGuard.outside(configuration, ANY, Access.LOGICAL_SYSTEM),
                PartReader::outside);
    }

    /** The same for a part of the carrier's half. */
    static RenderedPart readCarrier(PartOutput output, CarrierGuard guard) throws RenderException {
        return read(output, guard::outside, CarrierGuard::problem);
    }

    private static RenderedPart read(
            PartOutput output,
            Function<Configuration, List<ConfigPath>> guard,
            BiFunction<ConfigPath, Place, Problem> complaint)
            throws RenderException {
        if (output.text().isEmpty()) {
            return new RenderedPart(output, List.of());
        }
        PartReader reader = new PartReader(output);
        Configuration configuration = reader.parse();
        reader.checkMarks(ConfigPath.root(), Schema.junos().root(), configuration.statements());
        for (ConfigPath path : guard.apply(configuration)) {
            reader.problems.add(complaint.apply(path, reader.place(path)));
        }
        if (!reader.problems.isEmpty()) {
            throw new RenderException(reader.problems);
        }
        return new RenderedPart(output, configuration.statements());
    }

    static Problem outside(ConfigPath path, Place place) {
        return Problem.error(
                "template-outside-slice",
                place,
                path + " lies outside of the slice",
                "a part may write interfaces, policy-options, routing-instances, routing-options, protocols, firewall"
                        + " and bridge-domains of its logical system");
    }

    private Configuration parse() throws RenderException {
        try {
            return Notation.CURLY.parse(output.text(), output.part().file());
        } catch (NotationException e) {
            Place place = output.origin().of(e.place().line(), e.place().column());
            throw new RenderException(Problem.error("template-not-junos", place, e.problem(), e.fix()));
        }
    }

    /** Whether a mark stands anywhere, told without a path for each statement, since mostly there is none. */
    private static boolean isMarked(List<Statement> statements) {
        int size = statements.size();
        for (int i = 0; i < size; i++) {
            Statement statement = statements.get(i);
            if (!statement.marks().isEmpty() || isMarked(statement.children())) {
                return true;
            }
        }
        return false;
    }

    private void checkMarks(ConfigPath at, SchemaNode block, List<Statement> statements) {
        if (!isMarked(statements)) {
            return;
        }
        for (Statement statement : statements) {
            SchemaNode node = block.child(statement.keyword());
            ConfigPath path = (node.isHidden() ? at : at.then(statement.keyword())).then(statement.arguments());
            if (statement.marks().stream().anyMatch(mark -> mark != Mark.INACTIVE)) {
                problems.add(Problem.error(
                        "template-mark",
                        place(path),
                        path + " has a mark other than inactive:",
                        "a part writes what is to be there; Cantle removes what is not"));
            }
            checkMarks(path, node, statement.children());
        }
    }

    private Place place(ConfigPath path) {
        return output.origin().of(path);
    }
}
