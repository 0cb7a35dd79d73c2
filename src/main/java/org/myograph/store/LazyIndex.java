package org.myograph.store;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.function.Supplier;
import org.apache.jena.query.text.TextIndex;

/** Opens an index when it is first used, as most who open a build never look up a word. */
final class LazyIndex {
  private final Supplier<TextIndex> open;
  private TextIndex index;

  LazyIndex(Supplier<TextIndex> open) {
    this.open = open;
  }

  TextIndex proxy() {
    return (TextIndex)
        Proxy.newProxyInstance(
            TextIndex.class.getClassLoader(),
            new Class<?>[] {TextIndex.class},
            (proxy, method, values) -> call(method, values));
  }

  private Object call(Method method, Object[] values) throws Throwable {
    try {
      return method.invoke(opened(), values);
    } catch (InvocationTargetException e) {
      throw e.getCause();
    }
  }

  private synchronized TextIndex opened() {
    if (index == null) {
      index = open.get();
    }
    return index;
  }
}
