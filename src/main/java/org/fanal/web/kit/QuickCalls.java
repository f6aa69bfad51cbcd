package org.fanal.web.kit;

import jakarta.el.ELContext;
import jakarta.el.ELException;
import jakarta.el.ELResolver;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;

/**
 * Calls the methods that pages name, such as {@code words.say('…')} and {@code card.title()}. The
 * standard resolver looks through a class's methods at each call, which is a tenth of what a page
 * costs; here the method is looked up once. Overloads and arguments that would need converting are
 * left to it.
 */
public class QuickCalls extends ELResolver {

  private final Map<Call, Optional<Method>> methods = new ConcurrentHashMap<>();

  private record Call(Class<?> type, String name, int arguments) {}

  @Override
  public Object invoke(
      ELContext context, Object base, Object name, Class<?>[] types, Object[] arguments) {
    if (base == null || name == null) {
      return null;
    }
    Object[] all = arguments == null ? new Object[0] : arguments;
    Optional<Method> method =
        methods.computeIfAbsent(
            new Call(base.getClass(), name.toString(), all.length), QuickCalls::only);
    Optional<Object[]> given = method.flatMap(found -> given(found, all));
    if (given.isEmpty()) {
      return null;
    }
    Object result = call(method.get(), base, given.get());
    context.setPropertyResolved(base, name);
    return result;
  }

  private static Optional<Method> only(Call call) {
    List<Method> named =
        Arrays.stream(call.type().getMethods())
            .filter(method -> method.getName().equals(call.name()) && !method.isBridge())
            .toList();
    boolean clear = named.size() == 1 && Modifier.isPublic(call.type().getModifiers());
    return clear ? Optional.of(named.get(0)) : Optional.empty();
  }

  /** The arguments as the method takes them; empty when one would need converting. */
  private static Optional<Object[]> given(Method method, Object[] arguments) {
    Class<?>[] types = method.getParameterTypes();
    if (!method.isVarArgs()) {
      boolean fit = types.length == arguments.length && fit(types, arguments, types.length);
      return fit ? Optional.of(arguments) : Optional.empty();
    }
    int fixed = types.length - 1;
    boolean fit =
        types[fixed] == Object[].class && arguments.length >= fixed && fit(types, arguments, fixed);
    return fit ? Optional.of(packed(arguments, fixed)) : Optional.empty();
  }

  private static Object[] packed(Object[] arguments, int fixed) {
    Object[] packed = Arrays.copyOf(arguments, fixed + 1);
    packed[fixed] = Arrays.copyOfRange(arguments, fixed, arguments.length);
    return packed;
  }

  private static boolean fit(Class<?>[] types, Object[] arguments, int count) {
    return IntStream.range(0, count).allMatch(i -> types[i].isInstance(arguments[i]));
  }

  private static Object call(Method method, Object base, Object[] arguments) {
    try {
      return method.invoke(base, arguments);
    } catch (InvocationTargetException thrown) {
      throw new ELException(thrown.getCause());
    } catch (IllegalAccessException closed) {
      throw new ELException(closed);
    }
  }

  @Override
  public Object getValue(ELContext context, Object base, Object property) {
    return null;
  }

  @Override
  public Class<?> getType(ELContext context, Object base, Object property) {
    return null;
  }

  @Override
  public void setValue(ELContext context, Object base, Object property, Object value) {
    // Methods are called here, nothing is set.
  }

  @Override
  public boolean isReadOnly(ELContext context, Object base, Object property) {
    return false;
  }

  @Override
  public Class<?> getCommonPropertyType(ELContext context, Object base) {
    return Object.class;
  }
}
