package dev.cantle.golden;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cantle.model.intent.Slice;
import dev.cantle.model.junos.Statement;
import dev.cantle.templates.RenderException;
import dev.cantle.templates.Rendered;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * What is not allowed is rejected, in every case: each policy ends in a plain {@code then reject}, each term names what
 * it accepts, and each BGP group has such a policy in both directions.
 */
class RejectionLawTest {

    @TestFactory
    Stream<DynamicTest> whatNobodyNamesIsRejected() {
        return Workspace.cases().stream()
                .flatMap(workspace -> workspace.slices().stream()
                        .map(slice -> DynamicTest.dynamicTest(
                                workspace.name() + "/" + slice.name(), () -> check(workspace, slice))));
    }

    private static void check(Workspace workspace, Slice slice) {
        Rendered rendered;
        try {
            rendered = workspace.render(slice);
        } catch (RenderException refused) {
            return;
        }
        List<Statement> all = new ArrayList<>();
        rendered.configuration().statements().forEach(statement -> collect(statement, all));
        List<String> closed = new ArrayList<>();
        for (Statement policy : named(all, "policy-statement")) {
            if (isAction(policy, "reject")) {
                closed.add(policy.argument());
            }
            assertThat(policy.children("from"))
                    .as("%s ends without a condition", policy.argument())
                    .isEmpty();
            assertThat(policy.children("term"))
                    .as("each accepting term of %s has a condition", policy.argument())
                    .allMatch(term ->
                            !isAction(term, "accept") || term.child("from").isPresent());
        }
        for (Statement group : named(all, "group")) {
            for (String direction : List.of("import", "export")) {
                assertThat(policies(group, direction))
                        .as("the last policy of %s %s rejects what is left", group.argument(), direction)
                        .isNotEmpty()
                        .last()
                        .isIn(closed);
            }
        }
    }

    private static void collect(Statement statement, List<Statement> all) {
        all.add(statement);
        statement.children().forEach(child -> collect(child, all));
    }

    private static List<Statement> named(List<Statement> all, String keyword) {
        return all.stream()
                .filter(statement -> statement.keyword().equals(keyword))
                .toList();
    }

    private static boolean isAction(Statement holder, String action) {
        return holder.children("then").stream()
                .anyMatch(then ->
                        then.child(action).isPresent() || then.arguments().contains(action));
    }

    private static List<String> policies(Statement group, String direction) {
        return group.children(direction).stream()
                .flatMap(statement -> statement.arguments().stream())
                .toList();
    }
}
