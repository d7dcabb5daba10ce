/**
 * Works something out for single items, once an item for as long as both it and what it is looked at with stay the same objects. What a question answers is
 * still a function of its inputs alone: this only saves doing the same again.
 */
export function perItem<Item extends object, Context extends object, Result>(
  work: (item: Item, context: Context) => Result,
): (item: Item, context: Context) => Result {
  const known = new WeakMap<Context, WeakMap<Item, { readonly result: Result }>>();
  return (item, context) => {
    let results = known.get(context);
    if (!results) known.set(context, (results = new WeakMap()));
    let found = results.get(item);
    if (!found) results.set(item, (found = { result: work(item, context) }));
    return found.result;
  };
}
