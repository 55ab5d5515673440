// The next page of a long list, below what of it is shown; nothing where that is all.
import { Button } from './button.tsx';

export const More = ({
  page,
  children,
}: {
  page: { hasNextPage: boolean; isFetchingNextPage: boolean; fetchNextPage(): unknown };
  /** What its button says. */
  children: string;
}) =>
  page.hasNextPage && (
    <div>
      <Button onPress={() => void page.fetchNextPage()} isPending={page.isFetchingNextPage}>
        {children}
      </Button>
    </div>
  );
