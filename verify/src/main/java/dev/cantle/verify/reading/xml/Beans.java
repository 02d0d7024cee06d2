package dev.cantle.verify.reading.xml;

import jakarta.xml.bind.JAXBContext;
import jakarta.xml.bind.JAXBException;
import jakarta.xml.bind.Unmarshaller;
import java.util.HashMap;
import java.util.Map;

/**
 * Fills beans from elements. The contexts are made when they are first needed, because making one takes longer than
 * reading most replies. One reader, one thread.
 */
final class Beans {

    private static final ClassValue<JAXBContext> CONTEXTS = new ClassValue<>() {
        @Override
        protected JAXBContext computeValue(Class<?> type) {
            try {
                return JAXBContext.newInstance(type);
            } catch (JAXBException e) {
                throw new IllegalStateException("The bean " + type.getSimpleName() + " is not usable", e);
            }
        }
    };

    private final Map<Class<?>, Unmarshaller> unmarshallers = new HashMap<>();

    <T> T fill(Class<T> type, LocalNames at) throws JAXBException {
        Unmarshaller unmarshaller = unmarshallers.get(type);
        if (unmarshaller == null) {
            unmarshaller = CONTEXTS.get(type).createUnmarshaller();
            unmarshallers.put(type, unmarshaller);
        }
        at.holdAtEndOfElement();
        try {
            return unmarshaller.unmarshal(at, type).getValue();
        } finally {
            at.release();
        }
    }
}
