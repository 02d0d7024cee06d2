package dev.cantle.inventory.fields;

import dev.cantle.inventory.shape.Value;
import dev.cantle.inventory.yaml.Node;
import dev.cantle.inventory.yaml.Node.Entry;
import dev.cantle.inventory.yaml.Node.Scalar;
import dev.cantle.inventory.yaml.Node.Sequence;
import dev.cantle.inventory.yaml.Node.Style;
import dev.cantle.model.intent.IntentPath;
import dev.cantle.model.value.IllegalValueException;
import dev.cantle.model.value.SecretRef;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The value of one key as it is written. What is wrong with it is reported, and breaks the fields that it is of. */
final class WrittenValue implements Value.Cell {

    private final Fields fields;
    private final Entry entry;
    private final IntentPath at;

    /**
     * Looks at a value.
     *
     * @param fields what it is one of
     * @param entry its key, as messages call it, and itself
     * @param at the part of the intent that it is
     */
    WrittenValue(Fields fields, Entry entry, IntentPath at) {
        this.fields = fields;
        this.entry = entry;
        this.at = at;
    }

    @Override
    public boolean isSingle() {
        return entry.value() instanceof Scalar;
    }

    @Override
    public <T> @Nullable T single(Function<Scalar, T> reader) {
        fields.reading().stands(at, entry.valuePlace());
        if (!(entry.value() instanceof Scalar scalar)) {
            wrongKind("a single value");
            return null;
        }
        if (isRefusedOrEmpty(scalar)) {
            return null;
        }
        try {
            return reader.apply(scalar);
        } catch (IllegalValueException e) {
            fields.broken();
            fields.reading().error(scalar.place(), e);
            return null;
        }
    }

    @Override
    public <T> @Nullable List<T> list(Function<Scalar, T> reader) {
        Sequence sequence = sequence();
        if (sequence == null) {
            return null;
        }
        List<T> all = new ArrayList<>();
        int number = 0;
        for (Node node : sequence.nodes()) {
            Entry one = new Entry(entry.key() + "[" + number + "]", node.place(), node);
            T value = new WrittenValue(fields, one, at.child(number)).single(reader);
            if (value != null) {
                all.add(value);
            }
            number++;
        }
        return all.size() == number ? all : null;
    }

    @Override
    public @Nullable SecretRef secret() {
        return Secrets.read(fields, entry, at);
    }

    /** The value as a list; null, with a problem, if it is none. */
    @Nullable
    Sequence sequence() {
        fields.reading().stands(at, entry.valuePlace());
        if (entry.value() instanceof Sequence sequence) {
            return sequence;
        }
        wrongKind("a list, in [ ] or with a '-' a line");
        return null;
    }

    /** Reports that the value is of another kind than is wanted. */
    void wrongKind(String wants) {
        if (!(entry.value() instanceof Scalar scalar) || !isRefusedOrEmpty(scalar)) {
            error("wrong-type", entry.key() + " is " + entry.value().kind(), "write " + wants);
        }
    }

    private boolean isRefusedOrEmpty(Scalar scalar) {
        if (scalar.style() == Style.REFUSED) {
            fields.broken();
            return true;
        }
        if (scalar.isNothing()) {
            error("missing-value", "The key " + entry.key() + " has no value", "write a value, or remove the key");
            return true;
        }
        return false;
    }

    private void error(String rule, String message, String fix) {
        fields.broken();
        fields.reading().error(rule, entry.valuePlace(), message, fix);
    }
}
