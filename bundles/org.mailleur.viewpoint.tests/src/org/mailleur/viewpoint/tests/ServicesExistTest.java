package org.mailleur.viewpoint.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.w3c.dom.Element;

/** Each service that the specification calls exists, once, with as many parameters; each that exists is called. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ServicesExistTest {

    private static final Pattern CALL = Pattern.compile("service:([A-Za-z][A-Za-z0-9]*)(?:\\(([A-Za-z]+(?:,[A-Za-z]+)*)\\))?");

    private final Odesign odesign;

    ServicesExistTest() throws Exception {
        odesign = new Odesign();
    }

    @Test
    void eachCallFindsOneMethodWithItsParameters() throws Exception {
        Map<String, Integer> arities = arities();
        List<String> wrong = new ArrayList<>();
        for (Map.Entry<String, Integer> call : calls().entrySet()) {
            if (!call.getValue().equals(arities.get(call.getKey()))) {
                wrong.add(call.getKey() + " called with " + call.getValue() + ", has " + arities.get(call.getKey()));
            }
        }
        assertEquals(List.of(), wrong);
    }

    @Test
    void nothingIsOfferedThatNobodyCalls() throws Exception {
        TreeSet<String> idle = new TreeSet<>(arities().keySet());
        idle.removeAll(calls().keySet());
        assertEquals(new TreeSet<>(), idle);
    }

    @Test
    void eachServiceClassHasAConstructorThatSiriusCanCall() throws Exception {
        for (Class<?> type : classes()) {
            assertTrue(Modifier.isPublic(type.getModifiers()) && Modifier.isPublic(type.getConstructor().getModifiers()), type.getName());
        }
    }

    private Map<String, Integer> calls() {
        Map<String, Integer> calls = new TreeMap<>();
        odesign.all().forEach(element -> {
            for (int i = 0; i < element.getAttributes().getLength(); i++) {
                String value = element.getAttributes().item(i).getNodeValue();
                if (value.startsWith("service:")) {
                    Matcher call = CALL.matcher(value);
                    assertTrue(call.matches(), value);
                    int arity = call.group(2) == null ? 1 : 1 + call.group(2).split(",").length;
                    Integer before = calls.put(call.group(1), arity);
                    assertTrue(before == null || before == arity, () -> value + " is called with another number of values elsewhere");
                }
            }
        });
        assertTrue(calls.size() > 100, "calls were found");
        return calls;
    }

    private List<Class<?>> classes() throws Exception {
        List<Class<?>> found = new ArrayList<>();
        for (Element extension : odesign.all("ownedJavaExtensions").toList()) {
            found.add(Class.forName(extension.getAttribute("qualifiedClassName")));
        }
        return found;
    }

    private Map<String, Integer> arities() throws Exception {
        Map<String, Integer> arities = new TreeMap<>();
        for (Class<?> type : classes()) {
            for (Method method : type.getDeclaredMethods()) {
                if (Modifier.isPublic(method.getModifiers())) {
                    assertTrue(EObject.class == method.getParameterTypes()[0], method.toString());
                    assertEquals(null, arities.put(method.getName(), method.getParameterCount()), () -> "twice: " + method.getName());
                }
            }
        }
        return arities;
    }
}
