package dev.cantle.templates;

import freemarker.template.SimpleScalar;
import freemarker.template.TemplateBooleanModel;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateSequenceModel;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Turns view records into the groups of names, lists, texts and truth values that templates know, so that a part sees
 * the components of a record and nothing else of Java. They are made once, in the form in which FreeMarker asks for
 * them, since every part of a slice asks.
 */
final class ViewData {

    /** The components of each sort of view: asking a class for them is slow. */
    private static final Map<Class<?>, List<Method>> COMPONENTS = new ConcurrentHashMap<>();

    private ViewData() {}

    /** A view, as templates see it. */
    static TemplateHashModel of(Record view) {
        Map<String, TemplateModel> names = new HashMap<>();
        for (Method component : components(view.getClass())) {
            names.put(component.getName(), data(read(view, component)));
        }
        return new Group(names);
    }

    private static List<Method> components(Class<?> type) {
        List<Method> known = COMPONENTS.get(type);
        return known == null ? COMPONENTS.computeIfAbsent(type, ViewData::accessors) : known;
    }

    private static List<Method> accessors(Class<?> type) {
        return Stream.of(type.getRecordComponents())
                .map(RecordComponent::getAccessor)
                .toList();
    }

    private static TemplateModel data(Object value) {
        if (value instanceof String text) {
            return new SimpleScalar(text);
        }
        if (value instanceof Boolean flag) {
            return flag ? TemplateBooleanModel.TRUE : TemplateBooleanModel.FALSE;
        }
        if (value instanceof Record view) {
            return of(view);
        }
        if (value instanceof List<?> list) {
            if (list.isEmpty()) {
                return Many.NONE;
            }
            List<TemplateModel> all = new ArrayList<>(list.size());
            for (Object one : list) {
                all.add(data(one));
            }
            return new Many(all);
        }
        throw new IllegalStateException("A view has texts, truth values, lists and views, not " + value.getClass());
    }

    private static Object read(Record view, Method component) {
        try {
            return component.invoke(view);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("The view " + view.getClass() + " is not public", e);
        }
    }

    /** The names of a view. */
    private static final class Group implements TemplateHashModel {

        private final Map<String, TemplateModel> names;

        Group(Map<String, TemplateModel> names) {
            this.names = names;
        }

        @Override
        public @Nullable TemplateModel get(String name) {
            return names.get(name);
        }

        @Override
        public boolean isEmpty() {
            return names.isEmpty();
        }
    }

    /** A list of a view. */
    private static final class Many implements TemplateSequenceModel {

        private static final Many NONE = new Many(List.of());

        private final List<TemplateModel> all;

        Many(List<TemplateModel> all) {
            this.all = all;
        }

        @Override
        public @Nullable TemplateModel get(int index) {
            return index >= 0 && index < all.size() ? all.get(index) : null;
        }

        @Override
        public int size() {
            return all.size();
        }
    }
}
