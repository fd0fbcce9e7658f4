import { hasPicture, viewKindOf } from '../../../../shared/domain/view-kind.ts'
import { Icon } from '../../../ui/icon.tsx'
import { iconOf } from '../kind-icon.ts'
import { useThumbnail } from './thumbnail-context.ts'

/** The small picture of an item, or what stands for its kind. Decoration: its title stands beside it. */
export function SmallPicture({ id, mediaType }: { readonly id: string; readonly mediaType: string }) {
  const shown = useThumbnail(hasPicture(viewKindOf(mediaType)) ? id : null)
  return (
    <div className="small-picture">
      {shown?.url ? (
        <img src={shown.url} width={shown.width} height={shown.height} alt="" draggable={false} />
      ) : (
        <Icon name={iconOf(mediaType)} />
      )}
    </div>
  )
}
