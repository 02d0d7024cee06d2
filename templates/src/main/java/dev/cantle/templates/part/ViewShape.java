package dev.cantle.templates.part;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.LinkedHashMap;
import java.util.Map;

/** What a name of a template stands for, told by the types of the views before any of them is there. */
public sealed interface ViewShape {

    /** A text, which {@code ${…}} may write and {@code == ""} may ask. */
    record Text() implements ViewShape {}

    /** A truth value, which {@code <#if …>} may ask. */
    record Flag() implements ViewShape {}

    /**
     * A list, which {@code <#list …>} may go through.
     *
     * @param element what it consists of
     */
    record Many(ViewShape element) implements ViewShape {}

    /**
     * A view with names of its own.
     *
     * @param names what each of them stands for
     */
    record Group(Map<String, ViewShape> names) implements ViewShape {}

    /** What a mistake elsewhere leaves open, of which nothing more is said. */
    record Unknown() implements ViewShape {}

    /** The shape of a view. */
    static Group of(Class<?> view) {
        Map<String, ViewShape> names = new LinkedHashMap<>();
        for (RecordComponent component : view.getRecordComponents()) {
            names.put(component.getName(), shape(component.getGenericType()));
        }
        return new Group(names);
    }

    private static ViewShape shape(Type type) {
        if (type instanceof ParameterizedType list) {
            return new Many(shape(list.getActualTypeArguments()[0]));
        }
        if (type instanceof Class<?> view && view.isRecord()) {
            return of(view);
        }
        return type == boolean.class ? new Flag() : new Text();
    }

    /** What it is, as a message says it. */
    default String word() {
        if (this instanceof Text) {
            return "a text";
        }
        if (this instanceof Flag) {
            return "true or false";
        }
        if (this instanceof Many) {
            return "a list";
        }
        return this instanceof Unknown ? "not known" : "a group of names";
    }

    /** How a part uses it, as a fix says it. */
    default String use(String name) {
        if (this instanceof Text) {
            return "write ${" + name + "}, or ask <#if " + name + " != \"\">";
        }
        if (this instanceof Flag) {
            return "ask <#if " + name + "> or <#if !" + name + ">";
        }
        if (this instanceof Many many) {
            return "go through it: <#list " + name + " as one>" + (many.element() instanceof Text ? " ${one}" : "");
        }
        return this instanceof Group group
                ? "name a part of it: " + name + "."
                        + String.join(", " + name + ".", group.names().keySet())
                : "";
    }
}
