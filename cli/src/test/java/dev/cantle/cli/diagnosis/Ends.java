package dev.cantle.cli.diagnosis;

import dev.cantle.model.world.Announcement;
import dev.cantle.model.world.FarBgp;
import dev.cantle.model.world.FarEnd;
import dev.cantle.model.world.FarPath;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/** Both ends of the circuit that is injured, and what of a far end an injury has changed. */
final class Ends {

    static final String OURS = "10.0.0.1/29";
    static final String THEIRS = "10.0.0.2";

    /** The records that a far end is made of; whatever else it holds is one setting. */
    private static final Set<Class<?>> PARTS =
            Set.of(FarEnd.class, FarBgp.class, FarBgp.Conduct.class, FarPath.class, Announcement.class);

    private Ends() {}

    /** The names of all settings of a far end: {@code FarBgp.holdTime}. */
    static Set<String> settings() {
        Set<String> settings = new TreeSet<>();
        for (Class<?> part : PARTS) {
            for (RecordComponent component : part.getRecordComponents()) {
                if (!PARTS.contains(component.getType())) {
                    settings.add(name(component));
                }
            }
        }
        return settings;
    }

    /** The settings in which two far ends differ. */
    static Set<String> differences(Record one, Record other) {
        Set<String> different = new TreeSet<>();
        for (RecordComponent component : one.getClass().getRecordComponents()) {
            Object left = value(component, one);
            Object right = value(component, other);
            if (PARTS.contains(component.getType())) {
                different.addAll(differences((Record) left, (Record) right));
            } else if (!Objects.equals(left, right)) {
                different.add(name(component));
                different.addAll(ofAnnouncements(left, right));
            }
        }
        return different;
    }

    private static Set<String> ofAnnouncements(Object left, Object right) {
        Set<String> different = new TreeSet<>();
        if (left instanceof List<?> ones && right instanceof List<?> others) {
            for (int i = 0; i < Math.min(ones.size(), others.size()); i++) {
                if (ones.get(i) instanceof Announcement one && others.get(i) instanceof Announcement other) {
                    different.addAll(differences(one, other));
                }
            }
        }
        return different;
    }

    private static String name(RecordComponent component) {
        return component.getDeclaringRecord().getSimpleName() + "." + component.getName();
    }

    private static Object value(RecordComponent component, Record of) {
        try {
            return component.getAccessor().invoke(of);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A text with another part, which must be there. */
    static String replaced(String text, String old, String other) {
        if (!text.contains(old)) {
            throw new IllegalStateException("The configuration does not hold " + old + ":\n" + text);
        }
        return text.replace(old, other);
    }
}
