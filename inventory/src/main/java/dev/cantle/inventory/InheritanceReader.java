package dev.cantle.inventory;

import dev.cantle.inventory.fields.Fields;
import dev.cantle.inventory.fields.References;
import dev.cantle.inventory.fields.Roots;
import dev.cantle.inventory.inherit.Inheritance;
import dev.cantle.inventory.inherit.Level;
import dev.cantle.inventory.keys.DeviceKeys;
import dev.cantle.inventory.keys.InheritedKeys;
import dev.cantle.inventory.yaml.Node;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads {@code defaults} and {@code groups} of {@code devices.yaml}, each value where it stands. */
final class InheritanceReader {

    private final References references;

    InheritanceReader(References references) {
        this.references = references;
    }

    /**
     * What can be inherited.
     *
     * @param top the file
     */
    Inheritance read(Fields top) {
        List<Level> defaults = new ArrayList<>();
        top.part(InheritedKeys.DEFAULTS).ifPresent(fields -> {
            fields.check();
            defaults.add(new Level("defaults", fields.mapping()));
        });
        Map<String, Level> groups = new HashMap<>();
        for (Fields fields : top.parts(InheritedKeys.GROUPS, (node, byNumber) -> byNumber)) {
            fields.check();
            String name = fields.get(InheritedKeys.NAME);
            if (name != null
                    && references.give(
                            References.Kind.GROUP,
                            name,
                            fields.reading().of(fields.path().child("name")))) {
                groups.put(name, new Level("group " + name, fields.mapping()));
            }
        }
        references.close(References.Kind.GROUP);
        return new Inheritance(defaults, groups, groupOfDevice(top));
    }

    private static Map<String, String> groupOfDevice(Fields top) {
        Map<String, String> groups = new HashMap<>();
        for (Node device : top.node(DeviceKeys.DEVICES)
                .map(node -> node.<List<Node>>match(s -> List.of(), Node.Sequence::nodes, m -> List.of()))
                .orElse(List.of())) {
            Roots.name(device, DeviceKeys.NAME.name())
                    .ifPresent(name -> Roots.name(device, DeviceKeys.GROUP.name())
                            .ifPresent(group -> groups.putIfAbsent(name, group)));
        }
        return groups;
    }
}
