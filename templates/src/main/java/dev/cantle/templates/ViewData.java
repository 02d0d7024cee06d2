package dev.cantle.templates;

import java.lang.reflect.RecordComponent;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Turns view records into the maps, lists, texts and truth values that templates know, so that a part sees the
 * components of a record and nothing else of Java.
 */
final class ViewData {

    /** The components of each sort of view: asking a class for them is slow. */
    private static final ClassValue<RecordComponent[]> COMPONENTS = new ClassValue<>() {
        @Override
        protected RecordComponent[] computeValue(Class<?> type) {
            return type.getRecordComponents();
        }
    };

    private ViewData() {}

    static Map<String, Object> of(Record view) {
        Map<String, Object> data = new LinkedHashMap<>();
        for (RecordComponent component : COMPONENTS.get(view.getClass())) {
            data.put(component.getName(), data(read(view, component)));
        }
        return data;
    }

    private static Object data(Object value) {
        if (value instanceof Record view) {
            return of(view);
        }
        if (value instanceof List<?> list) {
            return list.stream().map(ViewData::data).toList();
        }
        if (value instanceof String || value instanceof Boolean) {
            return value;
        }
        throw new IllegalStateException("A view has texts, truth values, lists and views, not " + value.getClass());
    }

    private static Object read(Record view, RecordComponent component) {
        try {
            return component.getAccessor().invoke(view);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("The view " + view.getClass() + " is not public", e);
        }
    }
}
