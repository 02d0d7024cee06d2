package dev.cantle.simulator.config;

import dev.cantle.model.junos.Configuration;
import dev.cantle.model.junos.Mark;
import dev.cantle.model.junos.Statement;
import dev.cantle.model.junos.schema.NodeKind;
import dev.cantle.model.junos.schema.Schema;
import dev.cantle.model.junos.schema.SchemaNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What differs between two configurations, as a configuration in which all is marked that came or went. */
final class ConfigurationDelta {

    private ConfigurationDelta() {}

    /** As XML, with the operations of RFC 6241 §7.2 on what came and went. */
    static String xml(Configuration before, Configuration after, String netconf) {
        String attributes = ConfigurationXml.XNM + " xmlns:nc=\"" + netconf + "\"";
        return ConfigurationXml.of(marked(before, after), attributes)
                .replace(" delete=\"delete\"", " nc:operation=\"delete\"")
                .replace(" replace=\"replace\"", " nc:operation=\"create\"");
    }

    /** What went is marked to be deleted, what came to be replaced. */
    static Configuration marked(Configuration before, Configuration after) {
        return new Configuration(block(Schema.junos().root(), before.statements(), after.statements()));
    }

    private static List<Statement> block(SchemaNode parent, List<Statement> before, List<Statement> after) {
        Map<Object, Statement> was = byIdentity(parent, before);
        Map<Object, Statement> is = byIdentity(parent, after);
        List<Statement> changed = new ArrayList<>();
        was.forEach((identity, statement) -> {
            if (!is.containsKey(identity)) {
                changed.add(gone(statement));
            }
        });
        is.forEach((identity, statement) -> {
            Optional<Statement> old = Optional.ofNullable(was.get(identity));
            if (old.isEmpty()) {
                changed.add(statement.with(Mark.REPLACE));
            } else if (!old.get().equals(statement)) {
                changed.addAll(both(parent.child(statement.keyword()), old.get(), statement));
            }
        });
        return changed;
    }

    private static List<Statement> both(SchemaNode node, Statement was, Statement is) {
        if (node.isBlock() && was.marks().equals(is.marks())) {
            return List.of(is.withChildren(block(node, was.children(), is.children())));
        }
        return List.of(gone(was), is.with(Mark.REPLACE));
    }

    private static Statement gone(Statement statement) {
        return statement.withChildren(List.of()).with(Mark.DELETE);
    }

    private static Map<Object, Statement> byIdentity(SchemaNode parent, List<Statement> statements) {
        Map<Object, Statement> map = new LinkedHashMap<>();
        for (Statement statement : statements) {
            SchemaNode node = parent.child(statement.keyword());
            boolean single = node.isRead() && node.kind() != NodeKind.LIST;
            map.put(single ? statement.keyword() : List.of(statement.keyword(), statement.arguments()), statement);
        }
        return map;
    }
}
