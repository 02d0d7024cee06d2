package dev.cantle.templates;

import freemarker.template.SimpleScalar;
import freemarker.template.TemplateBooleanModel;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateSequenceModel;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Shows view records as the groups of names, lists, texts and truth values that templates know, so that a part sees the
 * components of a record and nothing else of Java. A component is read when a part asks for it: most parts ask for few.
 */
final class ViewData {

    /** The components of each sort of view by name: asking a class for them is slow. */
    private static final Map<Class<?>, Map<String, Method>> COMPONENTS = new ConcurrentHashMap<>();

    private ViewData() {}

    /** A view, as templates see it. */
    static TemplateHashModel of(Record view) {
        return new Group(view, components(view.getClass()));
    }

    private static Map<String, Method> components(Class<?> type) {
        Map<String, Method> known = COMPONENTS.get(type);
        return known == null ? COMPONENTS.computeIfAbsent(type, ViewData::accessors) : known;
    }

    private static Map<String, Method> accessors(Class<?> type) {
        Map<String, Method> accessors = new HashMap<>();
        for (RecordComponent component : type.getRecordComponents()) {
            Method accessor = component.getAccessor();
            // Views are public: this opens nothing, and spares each call the look for who calls.
            accessor.setAccessible(true);
            accessors.put(component.getName(), accessor);
        }
        return accessors;
    }

    private static TemplateModel data(Object value) {
        if (value instanceof String text) {
            return new SimpleScalar(text);
        }
        if (value instanceof Record view) {
            return of(view);
        }
        if (value instanceof List<?> list) {
            return list.isEmpty() ? Many.NONE : new Many(list);
        }
        if (value instanceof Boolean flag) {
            return flag ? TemplateBooleanModel.TRUE : TemplateBooleanModel.FALSE;
        }
        throw new IllegalStateException("A view has texts, truth values, lists and views, not " + value.getClass());
    }

    private static Object read(Record view, Method component) {
        try {
            return component.invoke(view);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("The view " + view.getClass() + " cannot be read", e);
        }
    }

    /** The names of a view. */
    private static final class Group implements TemplateHashModel {

        private final Record view;
        private final Map<String, Method> components;

        Group(Record view, Map<String, Method> components) {
            this.view = view;
            this.components = components;
        }

        @Override
        public @Nullable TemplateModel get(String name) {
            Method component = components.get(name);
            return component == null ? null : data(read(view, component));
        }

        @Override
        public boolean isEmpty() {
            return components.isEmpty();
        }
    }

    /** A list of a view. */
    private static final class Many implements TemplateSequenceModel {

        private static final Many NONE = new Many(List.of());

        private final List<?> all;

        Many(List<?> all) {
            this.all = all;
        }

        @Override
        public @Nullable TemplateModel get(int index) {
            return index >= 0 && index < all.size() ? data(all.get(index)) : null;
        }

        @Override
        public int size() {
            return all.size();
        }
    }
}
